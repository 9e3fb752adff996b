use super::*;
use proptest::prelude::*;

/// What is found, as written, with its flaw.
fn found(text: &str) -> Vec<(&str, Option<Flaw>)> {
    identifiers(text).into_iter().map(|i| (i.span.of(text), i.flaw)).collect()
}

#[test]
fn book_numbers_are_checked_in_both_lengths() {
    assert_eq!(found("(ISBN 978-0-19-853453-2)"), [("978-0-19-853453-2", None)]);
    assert_eq!(found("ISBN 978-1-4088-2713-3."), [("978-1-4088-2713-3", Some(Flaw::CheckDigit))]);
    assert_eq!(found("ISBN 0-14-044913-2, an old paperback"), [("0-14-044913-2", None)]);
    assert_eq!(found("ISBN : 2-07-036024-X"), [("2-07-036024-X", Some(Flaw::CheckDigit))]);
    assert_eq!(found("|isbn=080442957X|"), [("080442957X", None)]);
}

#[test]
fn what_follows_a_book_number_is_not_part_of_it() {
    assert_eq!(found("ISBN 9780140449136 464 pages"), [("9780140449136", None)]);
    assert_eq!(found("ISBN 978 2 07 036024 6 2003"), [("978 2 07 036024 6", None)]);
    assert_eq!(found("ISBN 0-14-044913-2 12 €"), [("0-14-044913-2", None)]);
    assert_eq!(found("ISBN-13: 978-0-14-044913-6; ISBN-10: 0-14-044913-2").len(), 2);
    assert_eq!(found("ISBN (broché) : 978-0-14-044913-6"), [("978-0-14-044913-6", None)]);
}

#[test]
fn a_missing_or_surplus_digit_is_told_apart_from_a_wrong_one() {
    assert_eq!(found("ISBN 978-0-14-04491-6")[0].1, Some(Flaw::Length));
    assert_eq!(found("ISBN 97801404491366")[0].1, Some(Flaw::Length));
    assert_eq!(found("ISBN 987-0-14-044913-6")[0].1, Some(Flaw::Form));
}

#[test]
fn numbers_without_a_label_and_labels_without_a_number_are_left_alone() {
    assert!(found("Call 978-0-14-044913-7 or 06 12 34 56 78; price 12.50/kg").is_empty());
    assert!(found("The ISBN was introduced in 1970; the DOI system in 2000. An ISSN has 8 digits.").is_empty());
    assert!(found("Doing 3/4 of it; avoid 11.3/5; arXiv 2023; PMID is a number").is_empty());
}

#[test]
fn serials_and_researchers_have_check_digits() {
    assert_eq!(found("ISSN 1365-294X"), [("1365-294X", None)]);
    assert_eq!(found("eISSN: 0028-0837"), [("0028-0837", Some(Flaw::CheckDigit))]);
    assert_eq!(found("ORCID 0000-0003-1419-2405"), [("0000-0003-1419-2405", None)]);
    assert_eq!(found("https://orcid.org/0000-0002-7183-4504"), [("0000-0002-7183-4504", Some(Flaw::CheckDigit))]);
    assert_eq!(found("ORCID iD: https://orcid.org/0000-0002-1825-0097"), [("0000-0002-1825-0097", None)]);
}

#[test]
fn object_identifiers_begin_with_ten_and_a_registrant() {
    assert_eq!(found("doi:10.1093/eunr/nyv014."), [("10.1093/eunr/nyv014", None)]);
    assert_eq!(found("doi:10.77/fen.2016.004."), [("10.77/fen.2016.004", Some(Flaw::Form))]);
    assert_eq!(found("DOI: 11.3166/tourbe.2020.1.4</li>"), [("11.3166/tourbe.2020.1.4", Some(Flaw::Form))]);
    assert_eq!(found("(https://doi.org/10.1016/S0140-6736(20)30183-5)"), [("10.1016/S0140-6736(20)30183-5", None)]);
    assert_eq!(found("https://doi.org/10.1000"), [("10.1000", Some(Flaw::Form))]);
    assert_eq!(found("https://doi.org/10/abcd"), [("10/abcd", None)]);
}

#[test]
fn preprints_carry_their_month() {
    assert_eq!(found("arXiv:1908.03211."), [("1908.03211", None)]);
    assert_eq!(found("arXiv:2117.00482"), [("2117.00482", Some(Flaw::Date))]);
    assert_eq!(found("https://arxiv.org/abs/2103.123v2"), [("2103.123v2", Some(Flaw::Length))]);
    assert_eq!(found("arXiv:4701.00001"), [("4701.00001", Some(Flaw::Date))]);
    assert_eq!(
        found("arXiv:hep-th/9901001 and arXiv:hep-th/9913001").iter().map(|f| f.1).collect::<Vec<_>>(),
        [None, Some(Flaw::Date)]
    );
    assert_eq!(found("https://arxiv.org/pdf/1706.03762.pdf"), [("1706.03762", None)]);
}

#[test]
fn pubmed_numbers_have_at_most_eight_digits() {
    assert_eq!(found("PMID: 31452104"), [("31452104", None)]);
    assert_eq!(found("PMID 314521041"), [("314521041", Some(Flaw::Length))]);
    assert_eq!(found("PMID 99999999"), [("99999999", Some(Flaw::Form))]);
}

proptest! {
    #[test]
    fn any_text_is_read_with_spans_in_order(text in "(isbn|doi|orcid|arxiv|pmid|issn|[-:/.() 0-9xX]|é|\u{a0}|–){0,40}") {
        let mut end = 0;
        for identifier in identifiers(&text) {
            prop_assert!(identifier.span.start >= end);
            end = identifier.span.end;
            prop_assert!(!identifier.span.of(&text).is_empty());
        }
    }

    #[test]
    fn one_wrong_digit_in_a_book_number_is_always_noticed(at in 3_usize..13, by in 1_u8..10) {
        let mut digits = *b"9780140449136";
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        let text = format!("ISBN {}", String::from_utf8_lossy(&digits));
        prop_assert_eq!(found(&text)[0].1, Some(Flaw::CheckDigit));
    }
}
