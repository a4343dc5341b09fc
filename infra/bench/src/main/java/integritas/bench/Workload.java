package integritas.bench;

/** What each connection asks for again and again. */
interface Workload {

    /** Returns the next request of a connection, counted from 0. */
    Call next(int connection);

    /** Takes note of a reply that was a success. */
    void took(int connection, Reply reply);
}
