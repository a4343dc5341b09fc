package integritas.plugins.gratification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000|Rp1.500.000", "1.500.000|Rp1.500.000", "Rp 1.500.000,-|Rp1.500.000", "rp1,500,000|Rp1.500.000",
                "0|Rp0", "999|Rp999", "1 000|Rp1.000", "IDR 25.000|Rp25.000"
            })
    void isReadAsPeopleWriteIt(String typed, String written) {
        assertThat(Rupiah.parse(typed).map(Rupiah::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "1.500,50", "1.500.00", "1.500,000", "USD 100", "1e6", "1234567890123456"})
    void isRefusedWhereItIsNotWholeRupiah(String typed) {
        assertThat(Rupiah.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500000", "500001"})
    void keepsEveryRupiah(String typed) {
        assertThat(Rupiah.parse(typed)).contains(new BigDecimal(typed));
    }
}
