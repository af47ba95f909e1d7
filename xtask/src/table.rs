//! Plain text in columns.

/// Rows with their columns lined up, two spaces apart, each indented by two.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
    };
    let widths: Vec<usize> = (0..columns)
        .map(|column| width(column).unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(&format!("  {cell:<width$}"));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_up_columns_by_characters_not_bytes() {
        let rows = [
            vec!["tŷ".to_owned(), "1".to_owned()],
            vec!["cartref".to_owned(), "22".to_owned()],
        ];
        assert_eq!(table(&rows), "  tŷ       1\n  cartref  22\n");
    }
}
