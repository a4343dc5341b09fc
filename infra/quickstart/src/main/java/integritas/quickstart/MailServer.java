package integritas.quickstart;

import java.util.Optional;

/**
 * The SMTP server that mail leaves through.
 *
 * @param host its name or address
 * @param port its port
 * @param login user and password; empty if it asks for none
 * @param from the sender's address
 * @param startTls whether the connection must be encrypted before anything is sent
 */
public record MailServer(String host, int port, Optional<MailLogin> login, String from, boolean startTls) {

    /**
     * Who we are to the SMTP server.
     *
     * @param user the user
     * @param password the password
     */
    public record MailLogin(String user, String password) {}

    /** A server on this machine that takes whatever it is given. */
    static MailServer onLoopback(int port) {
        return new MailServer("127.0.0.1", port, Optional.empty(), "integritas@localhost.test", false);
    }
}
