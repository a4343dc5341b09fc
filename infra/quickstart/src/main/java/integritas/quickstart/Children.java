package integritas.quickstart;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Starts processes for one state folder, and sees to it that none is left. */
final class Children {

    private static final Duration ORDERLY_END = Duration.ofSeconds(20);

    private final StateFolder state;
    private final Set<ChildProcess> running = ConcurrentHashMap.newKeySet();
    private boolean closed;

    Children(StateFolder state) {
        this.state = state;
    }

    /** Starts a process whose output goes to its log. */
    synchronized ChildProcess start(Command command) {
        if (closed) {
            throw new StartRefusedException("The platform is being stopped.");
        }
        ProcessBuilder builder = new ProcessBuilder(Session.ofItsOwn(command.words()))
                .directory(command.directory().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        state.log(command.name()).toFile()));
        builder.environment().keySet().removeIf(Children::wouldConfigureKeycloak);
        builder.environment().putAll(command.environment());
        try {
            Process process = builder.start();
            ProcessRecord processRecord = new ProcessRecord(state.processes().resolve(command.name() + ".properties"));
            processRecord.write(process.toHandle());
            ChildProcess child = new ChildProcess(command.name(), process, processRecord);
            running.add(child);
            process.onExit().thenRun(() -> running.remove(child));
            return child;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "Make " + command.words().get(0) + " executable: it cannot be started (" + e + ").", e);
        }
    }

    /**
     * Runs a process to its end.
     *
     * @throws StartRefusedException if it fails
     */
    void run(Command command) {
        int code = start(command).await();
        if (code != 0) {
            throw new StartRefusedException("Look into " + state.log(command.name()) + ": "
                    + command.words().get(0) + " failed with code " + code + ".");
        }
    }

    /** Lets nothing start any more. */
    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Ends whatever has not been ended by name: preparations that were under way. */
    void endTheRest() {
        running.forEach(child -> child.stop(ORDERLY_END));
    }

    private static boolean wouldConfigureKeycloak(String variable) {
        return variable.startsWith("KC_") || variable.startsWith("QUARKUS_") || variable.startsWith("JAVA_OPTS");
    }
}
