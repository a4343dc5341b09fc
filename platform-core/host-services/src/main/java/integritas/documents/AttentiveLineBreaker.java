package integritas.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Says where lines may be broken, and gives up when the thread is interrupted: printing asks here all the time, and
 * listens nowhere else.
 */
final class AttentiveLineBreaker implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);

    @Override
    public int next() {
        listen();
        return lines.next();
    }

    @Override
    public void setText(String text) {
        // Java's own rules do not know that a line may end at U+200B.
        lines.setText(text.replace('\u200B', ' '));
    }

    /** @throws CancellationException if the thread was interrupted */
    static void listen() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("printing was interrupted");
        }
    }
}
