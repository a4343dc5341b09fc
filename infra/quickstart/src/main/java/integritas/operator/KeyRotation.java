package integritas.operator;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * The order to give a tenant a new key to seal with.
 *
 * @param alias whose
 */
record KeyRotation(String alias) {

    /** Reads the words of the command line; empty if they ask for something else. */
    static Optional<KeyRotation> of(List<String> words) {
        return words.size() == 2 && words.get(0).equals("rotate-key")
                ? Optional.of(new KeyRotation(words.get(1)))
                : Optional.empty();
    }

    /** Does it, says what came of it, and returns whether it was done. */
    boolean carryOut(CentralApi api, PrintStream out) throws IOException, InterruptedException {
        Answer answer = api.rotateKey(alias);
        if (answer.isAccepted()) {
            out.println(alias + " seals with the key " + answer.text("id")
                    + ", within a minute on all nodes; what was sealed before stays as it is and can be opened");
        } else {
            out.println("FAILED   " + alias + ": " + answer.refusal());
        }
        return answer.isAccepted();
    }
}
