package integritas.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void keepsCommasQuotesAndLinesInTheirCell() {
        Csv csv = new Csv();

        csv.row(List.of("a,b", "so \"that\"", "two\nlines"));

        assertThat(csv.text()).isEqualTo("\uFEFF\"a,b\",\"so \"\"that\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void disarmsWhatASpreadsheetWouldTakeForAFormula(String cell) {
        Csv csv = new Csv();

        csv.row(List.of(cell));

        assertThat(csv.text()).contains("\"'" + cell);
    }
}
