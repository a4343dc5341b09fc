package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.problem.Fault;
import integritas.problem.Problem;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"22007", "22008"})
    void aDateThatTheDatabaseDoesNotTakeIsTheReadersToMend(String state) {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("out of range", state)));

        assertThat(failure.problem()).isEqualTo(Problem.INPUT_NOT_ACCEPTED);
        assertThat(failure.faults()).extracting(Fault::field).containsExactly("date");
    }
}
