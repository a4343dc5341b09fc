package integritas.idempotency;

import integritas.idempotency.CreationStore.Creation;
import integritas.identity.CurrentCaller;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Creates once for each {@code Idempotency-Key} of a person, however often the request is sent. */
@ApplicationScoped
@Transactional
public class Creations {

    private static final int LONGEST_KEY = 200;

    @Inject
    CreationStore store;

    @Inject
    CurrentCaller caller;

    /**
     * Creates, unless this key has created before. Of requests that arrive together one creates, and the others wait for
     * what it made.
     *
     * @param key the client's key; null creates always
     * @param request what is to be created, in words that differ when the wish differs, and are the same on each node; kept as their
     *     hash, as they may speak of people
     * @param create creates and returns the key of what it made
     * @return the key of what was created, now or then
     * @throws ProblemException KEY_REUSED if the key once stood for another wish
     */
    public UUID once(@Nullable String key, String request, Supplier<UUID> create) {
        if (key == null) {
            return create.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "Idempotency-Key out of bounds",
                    List.of(new Fault("Idempotency-Key", "length-out-of-bounds")));
        }
        String digest = digest(request);
        UUID person = caller.get().id();
        store.takeTurn(person, key);
        Optional<Creation> known = store.find(person, key);
        if (known.isPresent()) {
            if (!known.get().digest().equals(digest)) {
                throw new ProblemException(Problem.KEY_REUSED, "the key stood for another request");
            }
            return known.get().subject();
        }
        UUID created = create.get();
        store.add(person, key, new Creation(digest, created));
        return created;
    }

    /** Returns SHA-256 of the words, in hexadecimal digits. */
    private static String digest(String words) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
