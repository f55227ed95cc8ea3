//! JSON text, for whatever leaves the engine.
//!
//! Half of the time of a simulation in WebAssembly goes into its JSON, so this writes what the engine's types need and no
//! more: names of fields go out as they are, since none has a character to escape, and everything is added to one text.
//! What the engine never writes (a float, bytes, a map with other keys than text) is refused.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, Serializer};

use crate::units::Text;

/// A value as JSON text; empty for what the engine never writes.
pub(crate) fn text<T: Serialize>(value: &T) -> String {
    let mut json = Json(String::with_capacity(1024));
    value.serialize(&mut json).map_or_else(|Refused| String::new(), |()| json.0)
}

/// The text so far.
struct Json(String);

/// Something that the engine never writes.
#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not written as JSON")
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Refused {
        Refused
    }
}

impl Json {
    /// A text in quotes, with its escapes.
    fn quote(&mut self, text: &str) {
        self.0.push('"');
        if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
            self.0.push_str(text);
        } else {
            text.chars().for_each(|character| self.escape(character));
        }
        self.0.push('"');
    }

    fn escape(&mut self, character: char) {
        match character {
            '"' => self.0.push_str("\\\""),
            '\\' => self.0.push_str("\\\\"),
            '\n' => self.0.push_str("\\n"),
            '\r' => self.0.push_str("\\r"),
            '\t' => self.0.push_str("\\t"),
            '\u{8}' => self.0.push_str("\\b"),
            '\u{c}' => self.0.push_str("\\f"),
            ' '.. => self.0.push(character),
            control => {
                self.0.push_str("\\u00");
                let code = u32::from(control);
                self.0.extend([code >> 4, code & 15].into_iter().filter_map(|digit| char::from_digit(digit, 16)));
            }
        }
    }

    /// The name of a field; the first one follows the opening brace.
    fn name(&mut self, name: &str) {
        if !self.0.ends_with('{') {
            self.0.push(',');
        }
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
    }
}

/// What has no JSON that the engine would write.
macro_rules! refused {
    ($($method:ident($($argument:ty),*) -> $result:ty,)+) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$result, Refused> {
            Err(Refused)
        })+
    };
}

/// Whole numbers.
macro_rules! numbers {
    ($($method:ident($number:ty),)+) => {
        $(fn $method(self, number: $number) -> Result<(), Refused> {
            self.0.push_str(&Text::decimal(number.into(), 0));
            Ok(())
        })+
    };
}

impl Serializer for &mut Json {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Impossible<(), Refused>;
    type SerializeTupleStruct = Impossible<(), Refused>;
    type SerializeTupleVariant = Impossible<(), Refused>;
    type SerializeMap = Impossible<(), Refused>;
    type SerializeStructVariant = Impossible<(), Refused>;

    fn serialize_bool(self, value: bool) -> Result<(), Refused> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), Refused> {
        self.quote(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Refused> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Refused> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Refused> {
        Err(Refused)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Refused> {
        self.0.push('[');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Refused> {
        self.0.push('{');
        Ok(self)
    }

    numbers! {
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
    }

    refused! {
        serialize_f32(f32) -> (),
        serialize_f64(f64) -> (),
        serialize_char(char) -> (),
        serialize_bytes(&[u8]) -> (),
        serialize_unit() -> (),
        serialize_unit_struct(&'static str) -> (),
        serialize_tuple(usize) -> Self::SerializeTuple,
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct,
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant,
        serialize_map(Option<usize>) -> Self::SerializeMap,
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant,
    }
}

impl ser::SerializeSeq for &mut Json {
    type Ok = ();
    type Error = Refused;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        if !self.0.ends_with('[') {
            self.0.push(',');
        }
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Refused> {
        self.0.push(']');
        Ok(())
    }
}

impl ser::SerializeStruct for &mut Json {
    type Ok = ();
    type Error = Refused;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Refused> {
        self.name(name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Refused> {
        self.0.push('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::text;

    #[derive(Serialize)]
    struct Everything<'a> {
        text: &'a str,
        list: Vec<Option<i64>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        absent: Option<bool>,
        inner: Vec<Inner>,
        word: Word,
        yes: bool,
    }

    #[derive(Serialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Inner {
        TwoWords { number: u32 },
        Nothing,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Word {
        OneWord,
    }

    #[test]
    fn it_is_what_serde_json_writes() {
        let control: String = ('\0'..='\u{7f}').collect();
        for string in ["", "{", "[", "plain", "é ‹🙂›", "a \"quote\" and a \\", &control] {
            let everything = Everything {
                text: string,
                list: vec![None, Some(0), Some(-7), Some(i64::MAX)],
                absent: None,
                inner: vec![Inner::TwoWords { number: u32::MAX }, Inner::Nothing],
                word: Word::OneWord,
                yes: true,
            };
            assert_eq!(text(&everything), serde_json::to_string(&everything).expect("it is JSON"));
        }
        assert_eq!(text(&Vec::<u32>::new()), "[]");
    }

    #[test]
    fn what_the_engine_never_writes_is_refused() {
        assert_eq!(text(&1.5), "");
        assert_eq!(text(&vec![()]), "");
    }
}
