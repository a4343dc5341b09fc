package integritas.plugin.testkit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Whether the classes of a plugin that was stopped go away. */
final class UnloadCheck {

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 100;

    private final Findings findings;

    UnloadCheck(Findings findings) {
        this.findings = findings;
    }

    void look(WeakReference<ClassLoader> loader) {
        for (int i = 0; i < TRIES && loader.get() != null; i++) {
            System.gc();
            pause();
        }
        ClassLoader left = loader.get();
        if (left != null) {
            List<String> holders = holders(left);
            findings.warn(
                    "classes-stay",
                    holders.isEmpty()
                            ? "held by something else than a thread: a static field, a listener, a shutdown hook"
                            : String.join("; ", holders));
        }
    }

    private static List<String> holders(ClassLoader loader) {
        List<String> holders = new ArrayList<>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            boolean own = thread.getClass().getClassLoader() == loader || thread.getContextClassLoader() == loader;
            for (StackTraceElement frame : stack) {
                own |= isOf(loader, frame.getClassName());
            }
            if (own) {
                holders.add("thread " + thread.getName());
            }
        });
        return holders;
    }

    private static boolean isOf(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError other) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
