import java.util.List;

/**
 * The matching engine on invented people with labels, unsupervised, at the fixed threshold of 0.95; Duke beside it at 100,000.
 * Arguments: sizes of the register against itself; {@code list} for the list against the register.
 */
public final class MatchingBench {

    private static final int YARDSTICK = 100_000;
    private static final int MANY = 2_000_000;

    private MatchingBench() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("%11s %8s %8s %10s %11s %12s %7s %9s %8s %8s %10s%n",
                "rows", "first s", "best s", "processors", "rows/s", "pairs", "MB", "precision", "recall", "F1", "clusters F1");
        for (String argument : List.of(arguments)) {
            if (argument.equals("list")) {
                ListAgainstRegister.measure();
            } else {
                self(Integer.parseInt(argument));
            }
        }
    }

    private static void self(int rows) {
        SelfDedup measured = SelfDedup.measure(rows, rows > MANY ? 2 : rows > YARDSTICK ? 4 : 12);
        System.out.println(measured);
        if (rows == YARDSTICK) {
            Stopwatch.Lap duke = DukeYardstick.measure(rows);
            System.out.printf("  %.0f times faster than Duke, with %.0f times less of the processors%n",
                    duke.seconds() / measured.best().seconds(), duke.processor() / measured.best().processor());
        }
    }
}
