package integritas.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts the platform; what {@code infra/run} runs, and what tests call. */
public final class Quickstart {

    private Quickstart() {}

    /** Starts the platform as the environment asks for, and stops it when it is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        Path repository = Path.of(System.getProperty("integritas.repository", ""));
        Progress progress = new Progress(System.out);
        try {
            RunningPlatform platform =
                    start(new Environment(System.getenv()).settings(repository.toAbsolutePath()), progress);
            new Announcement(platform).print(progress);
            Optional<Service> failed = firstFailure(platform);
            failed.ifPresent(service -> System.err.println("Look into " + platform.logs() + ": " + service.name()
                    + " ended by itself, so everything is stopped."));
        } catch (StartRefusedException e) {
            System.err.println(e.getMessage());
        }
        // also where Ctrl-C has begun the end already: this waits for it
        System.exit(1);
    }

    /** Starts the platform without a word; see {@link #start(Settings, Progress)}. */
    public static RunningPlatform start(Settings settings) {
        return start(settings, Progress.silent());
    }

    /**
     * Starts the platform and returns when people can use it.
     *
     * @throws StartRefusedException if it cannot be started; then nothing is left running
     */
    public static RunningPlatform start(Settings settings, Progress progress) {
        StateFolder state = StateFolder.open(settings.state());
        try {
            RunningPlatform platform = prepare(settings, state, progress);
            try {
                platform.start();
                return platform;
            } catch (RuntimeException e) {
                boolean asked = platform.isClosing();
                platform.close();
                throw asked ? new StartRefusedException("Stopped before everything was up.", e) : e;
            }
        } catch (RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private static RunningPlatform prepare(Settings settings, StateFolder state, Progress progress) {
        List<String> remains = new Predecessor(state).endRemains();
        if (!remains.isEmpty()) {
            progress.say("Stopped what a launcher that was killed had left: " + String.join(", ", remains));
        }
        new Preflight(settings, state).check();
        state.putAsideOldLogs();
        Secrets secrets = Secrets.keptIn(state.secrets());
        MasterKey.ensure(state);
        return new RunningPlatform(
                new Run(settings, state, secrets, new Children(state), new Mailbox(state.mail())), progress);
    }

    private static Optional<Service> firstFailure(RunningPlatform platform) throws InterruptedException {
        while (!platform.isClosing()) {
            Optional<Service> failed = platform.failed();
            if (failed.isPresent()) {
                return failed;
            }
            Thread.sleep(1000);
        }
        return Optional.empty();
    }
}
