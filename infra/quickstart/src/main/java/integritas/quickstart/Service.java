package integritas.quickstart;

/**
 * One of the servers that make up the platform.
 *
 * <p>A fault test stops, kills and starts it by hand; the others keep running.
 */
public interface Service {

    /** Returns a word for messages and logs, such as {@code keycloak}. */
    String name();

    /** Starts it and returns when it answers; does nothing if it runs. */
    void start();

    /** Stops it in order and returns when it has ended; does nothing if it does not run. */
    void stop();

    /** Ends it at once, as a power cut would. */
    void kill();

    /** Tells whether its process is there. */
    boolean isRunning();

    /** Returns whether it ended although nobody stopped or killed it here. */
    boolean hasFailed();
}
