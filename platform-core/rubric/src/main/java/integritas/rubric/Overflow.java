package integritas.rubric;

/** Whether a result leaves the range of a long. Asked beforehand, as an exception would cost more than the sum. */
final class Overflow {

    private Overflow() {}

    static boolean ofSum(long first, long second) {
        long sum = first + second;
        return ((first ^ sum) & (second ^ sum)) < 0;
    }

    static boolean ofProduct(long first, long second) {
        return Math.multiplyHigh(first, second) != (first * second) >> (Long.SIZE - 1);
    }
}
