package integritas.bench;

import java.util.List;

/**
 * W2: each connection reads the scorecard of its assessment, with the whole tree.
 *
 * @param assessments one for each connection
 */
record ReadingScorecards(List<String> assessments) implements Workload {

    @Override
    public Call next(int connection) {
        return Call.get("assessments/" + assessments.get(connection) + "/scorecard");
    }

    @Override
    public void took(int connection, Reply reply) {
        // nothing to remember
    }
}
