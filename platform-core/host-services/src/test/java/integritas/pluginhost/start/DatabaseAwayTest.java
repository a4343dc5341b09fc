package integritas.pluginhost.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57P03"})
    void connectionsThatEndOrAreNotHadPass(String state) {
        assertThat(DatabaseAway.isCauseOf(new FlywayException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "57014", "28P01"})
    void mistakesInStatementsTimeoutsAndWrongPasswordsDoNot(String state) {
        assertThat(DatabaseAway.isCauseOf(new FlywayException(new SQLException("", state))))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.isCauseOf(null)).isFalse();
    }
}
