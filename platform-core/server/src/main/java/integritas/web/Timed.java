package integritas.web;

/** The time that code which is not ours takes for a request. Waiting for the line to the client is not its doing. */
public interface Timed {

    /** From now on the line is waited for, until {@link #goesOn} or the end of the request. */
    void waits();

    /** From now on the code is at work again. */
    void goesOn();

    /** The line broke: what fails after that is not the code's doing either. */
    void lineBroke();
}
