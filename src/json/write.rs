//! Writes JSON text, byte for byte as `serde_json` does in its compact form.
//!
//! Every type of a case and of an outcome passes through here with its own copy of each generic function, so what is
//! generic is no more than a call or two; nothing here can fail, and the type of the error says so.

use std::fmt;

use rust_decimal::Decimal;
use serde::Serialize;
use serde::ser::{self, Impossible};

use crate::units::Text;

/// A value as JSON text.
pub(crate) fn text<T: Serialize>(value: &T) -> String {
    let mut writer = Writer { text: String::new() };
    match value.serialize(&mut writer) {
        Ok(()) => writer.text,
        Err(never) => match never {},
    }
}

/// The text so far.
struct Writer {
    text: String,
}

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
    /// A comma, unless something opens before this.
    #[inline(never)]
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    /// The name of a field, which has no character that JSON writes otherwise.
    #[inline(never)]
    fn name(&mut self, name: &str) {
        self.next();
        self.text.push('"');
        self.text.push_str(name);
        self.text.push_str("\":");
    }

    #[inline(never)]
    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
            // What is found is a character of one byte, so both sides of it are whole.
            self.text.push_str(rest.get(..at).unwrap_or_default());
            let mut after = rest.get(at..).unwrap_or_default().chars();
            self.escaped(after.next().unwrap_or_default());
            rest = after.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escaped(&mut self, special: char) {
        let letter = match special {
            '"' | '\\' => special,
            '\u{8}' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\u{c}' => 'f',
            '\r' => 'r',
            _ => 'u',
        };
        self.text.push('\\');
        self.text.push(letter);
        if letter == 'u' {
            self.text.push_str("00");
            for digit in [u32::from(special) >> 4, u32::from(special) & 15] {
                self.text.push(char::from_digit(digit, 16).unwrap_or_default());
            }
        }
    }

    #[inline(never)]
    fn number(&mut self, number: Decimal) -> Written {
        self.text.push_str(&Text::decimal(number, 0));
        Ok(())
    }

    #[inline(never)]
    fn plain(&mut self, text: &str) -> Written {
        self.text.push_str(text);
        Ok(())
    }

    fn open(&mut self, bracket: char) -> Result<&mut Writer, Never> {
        self.text.push(bracket);
        Ok(self)
    }
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
    type SerializeTuple = Impossible<(), Never>;
    type SerializeTupleStruct = Impossible<(), Never>;
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
        serialize_u32: u32,
        serialize_u64: u64,
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.plain(if value { "true" } else { "false" })
    }

    fn serialize_str(self, text: &str) -> Written {
        self.quoted(text);
        Ok(())
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
        self.open('[')
    }

    fn serialize_map(self, _: Option<usize>) -> Result<&'a mut Writer, Never> {
        self.open('{')
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<&'a mut Writer, Never> {
        self.open('{')
    }

    // What no type of a case or of an outcome is made of.

    fn serialize_f32(self, _: f32) -> Written {
        refused()
    }

    fn serialize_f64(self, _: f64) -> Written {
        refused()
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
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

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Never> {
        refused()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Never> {
        refused()
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

impl ser::SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.next();
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.plain("]")
    }
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.next();
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.text.push(':');
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.plain("}")
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
        self.plain("}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Serialize)]
    struct Everything {
        texts: Vec<String>,
        unit: (),
        nothing: Option<u32>,
        something: Option<i64>,
        flags: Vec<bool>,
        empty: Vec<u32>,
        map: BTreeMap<String, Vec<i32>>,
        tagged: Vec<Tagged>,
        variant: Plain,
        largest: Vec<u64>,
    }

    #[derive(Serialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Tagged {
        WithFields { gross: u32 },
        Inner(Inner),
        Alone,
    }

    #[derive(Serialize)]
    struct Inner {
        #[serde(skip_serializing_if = "Option::is_none")]
        absent: Option<u32>,
        letter: char,
    }

    #[derive(Serialize)]
    enum Plain {
        Word,
    }

    #[test]
    fn every_byte_is_the_one_that_serde_json_writes() {
        let mut texts: Vec<String> = (0..=0x100).filter_map(char::from_u32).map(|c| format!("a{c}{c}b")).collect();
        texts.extend(["", "\"", "\\\"\n", "é\u{1}€", "\u{2028}", "𝄞\u{1f}"].map(str::to_owned));
        let everything = Everything {
            map: texts.iter().map(|text| (text.clone(), vec![i32::MIN, -1, 0])).collect(),
            texts,
            unit: (),
            nothing: None,
            something: Some(i64::MIN),
            flags: vec![true, false],
            empty: Vec::new(),
            tagged: vec![
                Tagged::WithFields { gross: 7 },
                Tagged::Inner(Inner { absent: None, letter: '"' }),
                Tagged::Inner(Inner { absent: Some(1), letter: 'x' }),
                Tagged::Alone,
            ],
            variant: Plain::Word,
            largest: vec![0, 10, u64::MAX],
        };
        assert_eq!(text(&everything), serde_json::to_string(&everything).unwrap());
    }
}
