package integritas.documents;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import java.util.List;

/** How wide a column is, in characters: what its first rows need, within reason. */
final class ColumnWidths {

    private static final int ROWS_LOOKED_AT = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int ROOM = 2;
    private static final int DAY = 10;

    private ColumnWidths() {}

    static int of(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .mapToInt(row -> length(row, column))
                .max()
                .orElse(0);
        int wanted = Math.max(longest, sheet.header().get(column).length()) + ROOM;
        return Math.min(WIDEST, Math.max(NARROWEST, wanted));
    }

    private static int length(List<Cell> row, int column) {
        if (column >= row.size()) {
            return 0;
        }
        Cell cell = row.get(column);
        if (cell instanceof Cell.Words words) {
            return words.text().length();
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.number().toPlainString().length();
        }
        return cell instanceof Cell.Day ? DAY : 0;
    }
}
