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
