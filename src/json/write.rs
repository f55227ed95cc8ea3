//! Writes JSON text, byte for byte as `serde_json` does in its compact form.
//!
//! Every type of a case and of an outcome passes through here with its own copy of each generic function, so what is
//! generic is no more than a call or two; nothing here can fail, and the type of the error says so.

#[cfg(test)]
mod tests;

use std::fmt;

use rust_decimal::Decimal;
use serde::Serialize;
use serde::ser::{self, Impossible};

use crate::units::Text;

/// A value as JSON text.
pub(crate) fn text<T: Serialize>(value: &T) -> String {
    let mut writer = Writer(Vec::with_capacity(USUAL_LENGTH));
    match value.serialize(&mut writer) {
        Ok(()) => String::from_utf8(writer.0).unwrap_or_default(),
        Err(never) => match never {},
    }
}

/// The bytes of an outcome of three years and two plans, so that its text is not moved as it grows.
const USUAL_LENGTH: usize = 1 << 16;

/// The text so far.
struct Writer(Vec<u8>);

/// What an error would be: nothing that the engine writes has no JSON.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Never {
        refused().unwrap_or_else(|never| never)
    }
}

/// What a type gives that no case and no outcome is made of; a type like that does not get past its first test.
fn refused<T>() -> Result<T, Never> {
    std::process::abort()
}

type Written = Result<(), Never>;

impl Writer {
    #[inline(never)]
    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    #[inline(never)]
    fn plain(&mut self, text: &str) -> Written {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }

    /// A comma, unless something opens before this.
    #[inline(never)]
    fn next(&mut self) {
        if !matches!(self.0.last(), Some(b'{' | b'[')) {
            self.0.push(b',');
        }
    }

    /// The name of a field, which has no character that JSON writes otherwise.
    #[inline(never)]
    fn name(&mut self, name: &str) {
        self.next();
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
    }

    #[inline(never)]
    fn quoted(&mut self, text: &str) {
        self.0.push(b'"');
        if text.bytes().all(is_plain) {
            self.0.extend_from_slice(text.as_bytes());
        } else {
            for byte in text.bytes() {
                self.escaped(byte);
            }
        }
        self.0.push(b'"');
    }

    /// Plain characters between quotes.
    #[inline(never)]
    fn bytes(&mut self, text: &[u8]) {
        self.0.push(b'"');
        self.0.extend_from_slice(text);
        self.0.push(b'"');
    }

    fn escaped(&mut self, byte: u8) {
        if is_plain(byte) {
            return self.byte(byte);
        }
        let letter = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            b'\t' => b't',
            b'\n' => b'n',
            0x0c => b'f',
            b'\r' => b'r',
            _ => b'u',
        };
        self.byte(b'\\');
        self.byte(letter);
        if letter == b'u' {
            let tens = if byte < 16 { b'0' } else { b'1' };
            let ones = char::from_digit(u32::from(byte & 15), 16).and_then(|digit| u8::try_from(digit).ok());
            self.0.extend([b'0', b'0', tens, ones.unwrap_or_default()]);
        }
    }

    #[inline(never)]
    fn number(&mut self, number: Decimal) -> Written {
        self.0.extend_from_slice(Text::decimal(number, 0).bytes());
        Ok(())
    }

    fn open(&mut self, bracket: u8) -> Result<&mut Writer, Never> {
        self.byte(bracket);
        Ok(self)
    }

    fn close(&mut self, bracket: u8) -> Written {
        self.byte(bracket);
        Ok(())
    }
}

/// Whether JSON writes a byte of a text as it is.
fn is_plain(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}

/// Whole numbers, all in one way.
macro_rules! numbers {
    ($($method:ident: $type:ty,)+) => {
        $(fn $method(self, value: $type) -> Written {
            self.number(Decimal::from(value))
        })+
    };
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = &'a mut Writer;
    type SerializeTuple = &'a mut Writer;
    type SerializeTupleStruct = &'a mut Writer;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = &'a mut Writer;
    type SerializeStruct = &'a mut Writer;
    type SerializeStructVariant = Impossible<(), Never>;

    numbers! {
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u64: u64,
    }

    /// Places and days: by far the most of all numbers.
    fn serialize_u32(self, value: u32) -> Written {
        self.0.extend_from_slice(Text::hyphenated([(value, 1)]).bytes());
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.plain(if value { "true" } else { "false" })
    }

    fn serialize_str(self, text: &str) -> Written {
        self.quoted(text);
        Ok(())
    }

    /// A number or a day: plain characters.
    fn serialize_bytes(self, text: &[u8]) -> Written {
        self.bytes(text);
        Ok(())
    }

    /// Numbers and days come as bytes.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_none(self) -> Written {
        self.plain("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<&'a mut Writer, Never> {
        self.open(b'[')
    }

    fn serialize_map(self, _: Option<usize>) -> Result<&'a mut Writer, Never> {
        self.open(b'{')
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<&'a mut Writer, Never> {
        self.open(b'{')
    }

    // What no type of a case or of an outcome is made of.

    fn serialize_f32(self, _: f32) -> Written {
        refused()
    }

    fn serialize_f64(self, _: f64) -> Written {
        refused()
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        refused()
    }

    fn serialize_tuple(self, _: usize) -> Result<&'a mut Writer, Never> {
        self.open(b'[')
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<&'a mut Writer, Never> {
        self.open(b'[')
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        refused()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        refused()
    }
}

/// What is written as a list: a list itself, and whatever has its parts in a fixed order.
macro_rules! lists {
    ($($name:ident: $part:ident,)+) => {
        $(impl ser::$name for &mut Writer {
            type Ok = ();
            type Error = Never;

            fn $part<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                self.next();
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                self.close(b']')
            }
        })+
    };
}
lists! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.next();
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.byte(b':');
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close(b'}')
    }
}

impl ser::SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Never;

    #[inline(never)]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        self.name(name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close(b'}')
    }
}
