package integritas.bench;

import java.util.List;

/** W1: each connection changes one answer of its assessment to and fro, and always knows the newest version. */
final class SavingAnswers implements Workload {

    private static final String QUESTION = "A.I.1.i.a";

    private final List<String> assessments;
    private final String[] tags;
    private final boolean[] yes;

    SavingAnswers(List<String> assessments, List<String> tags) {
        this.assessments = assessments;
        this.tags = tags.toArray(String[]::new);
        this.yes = new boolean[assessments.size()];
    }

    static String question() {
        return QUESTION;
    }

    @Override
    public Call next(int connection) {
        String json = yes[connection] ? "{\"answer\":\"Ya\"}" : "{\"answer\":\"Tidak\"}";
        String path = "assessments/" + assessments.get(connection) + "/answers/" + QUESTION;
        return Call.send("PUT", path, json, "If-Match: " + tags[connection]);
    }

    @Override
    public void took(int connection, Reply reply) {
        tags[connection] = reply.entityTag();
        yes[connection] = !yes[connection];
    }
}
