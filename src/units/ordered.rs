//! Short lists kept in order.

/// Puts an item where its key belongs, after those with the same key. Lists here are short, and a general sort would
/// weigh more than all rules together in the WebAssembly.
pub(crate) fn insert_in_order<T, K: Ord>(list: &mut Vec<T>, item: T, key: impl Fn(&T) -> K) {
    let place = list.iter().take_while(|known| key(known) <= key(&item)).count();
    list.insert(place, item);
}

/// As [`insert_in_order`], unless the item is there already.
pub(crate) fn insert_once<T: Ord + Copy>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        insert_in_order(list, item, |known| *known);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_stays_in_order_and_equal_keys_in_sequence() {
        let mut list = Vec::new();
        for item in [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')] {
            insert_in_order(&mut list, item, |(key, _)| *key);
        }
        assert_eq!(list, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        let mut days = Vec::new();
        for day in [3, 1, 3, 2, 1] {
            insert_once(&mut days, day);
        }
        assert_eq!(days, [1, 2, 3]);
    }
}
