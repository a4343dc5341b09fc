package integritas.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Keeps for a while what each request would ask the database for. Who changes it says {@link #forget} once the change is
 * there for all to see: then it holds on this node at once, and on others as soon as they look again.
 *
 * @param <K> what it is asked by
 * @param <V> what is kept
 */
public final class ShortMemory<K, V> {

    private final Supplier<Duration> kept;
    private final Supplier<Instant> now;
    private final Predicate<V> worthKeeping;
    private final Map<K, Known<V>> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Known<V>(V value, Instant until) {}

    /**
     * @param kept how long it is kept at most
     * @param now the clock
     * @param worthKeeping tells what is kept at all; the rest is looked up each time
     */
    public ShortMemory(Supplier<Duration> kept, Supplier<Instant> now, Predicate<V> worthKeeping) {
        this.kept = kept;
        this.now = now;
        this.worthKeeping = worthKeeping;
    }

    /** Returns what is known, or looks it up. */
    public V get(K key, Supplier<V> source) {
        Known<V> there = known.get(key);
        return there != null && now.get().isBefore(there.until()) ? there.value() : look(key, source);
    }

    /** Looks it up whatever is known. What a change has overtaken meanwhile serves this caller and is not kept. */
    public V look(K key, Supplier<V> source) {
        long before = changes.get();
        V found = source.get();
        if (worthKeeping.test(found)) {
            Known<V> news = new Known<>(found, now.get().plus(kept.get()));
            known.compute(key, (same, there) -> changes.get() == before ? news : there);
        }
        return found;
    }

    public void forget(K key) {
        changes.incrementAndGet();
        known.remove(key);
    }

    public void forgetAll() {
        changes.incrementAndGet();
        known.clear();
    }
}
