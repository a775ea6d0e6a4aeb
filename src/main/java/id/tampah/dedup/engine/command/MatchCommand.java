package id.tampah.dedup.engine.command;

import id.tampah.dedup.engine.Clusters;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.Settled;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.dedup.engine.learning.ModelFile;
import id.tampah.sheet.RefusedFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tools.jackson.core.JacksonException;

/** {@code match}: finds the same people in one file or in two, without a database, a server or a network. */
public final class MatchCommand {

    /** The first word of the command line that asks for this command. */
    public static final String WORD = "match";

    /** Exit code of what cannot be done as it was asked. */
    public static final int WRONG = 2;

    /** Pairs kept to be judged by labels at lower thresholds too. */
    private static final double LOWEST = 0.05;

    /** Rows are one group when that is clearly likelier than not; what is contested never is. */
    private static final double GROUPED = 0.6;

    private static final int MB = 1 << 20;

    private final Arguments arguments;
    private final PrintStream out;
    private final long start = System.nanoTime();
    private long lapStart = start;

    private MatchCommand(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** Runs the command; returns the exit code. */
    public static int run(String[] words, PrintStream out, PrintStream err) {
        if (Arrays.asList(words).contains("--help")) {
            out.println(Arguments.USAGE);
            return 0;
        }
        try {
            new MatchCommand(Arguments.parse(Arrays.asList(words)), out).run();
            return 0;
        } catch (UsageException e) {
            return fail(err, e.getMessage() + "; match --help tells how");
        } catch (RefusedFileException e) {
            String sentence =
                    ResourceBundle.getBundle("messages.sheet", Locale.ENGLISH).getString(e.getMessageKey());
            return fail(err, MessageFormat.format(sentence, e.getArguments()));
        } catch (IOException e) {
            return fail(err, "cannot read or write " + e.getMessage());
        }
    }

    private static int fail(PrintStream err, String sentence) {
        err.println(sentence);
        return WRONG;
    }

    private void run() throws IOException {
        FieldMap map = FieldMap.parse(arguments.option("--map").orElseThrow());
        PeopleFile left = PeopleFile.read(arguments.files().getFirst(), map);
        PeopleFile right = arguments.files().size() == 1
                ? left
                : PeopleFile.read(arguments.files().getLast(), map);
        if (left != right && arguments.path("--clusters").isPresent()) {
            ClustersFile.check(left, right);
        }
        lap(
                "read %,d people",
                left.people().size() + (left == right ? 0 : right.people().size()));
        Register register = new Register(right.people());
        lap("indexed");
        Matching matching = left == right ? Matching.within(register) : Matching.between(left.people(), register);
        lap("compared %,d pairs", matching.compared());
        Model model = model(matching);
        lap("learned");
        finish(left, right, register, model, matching.matches(model, Math.min(LOWEST, arguments.threshold())));
    }

    /** Read from the file of parameters when it exists, else learned, and kept there. */
    private Model model(Matching matching) throws IOException {
        Optional<Path> params = arguments.path("--params");
        if (params.isPresent() && Files.exists(params.get())) {
            return read(params.get());
        }
        Model model = matching.learn(arguments.seed());
        if (params.isPresent()) {
            ModelFile.write(model, params.get());
        }
        return model;
    }

    private static Model read(Path params) throws IOException {
        try {
            return ModelFile.read(params);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UsageException(params + " holds no parameters of this version; delete it to learn anew");
        }
    }

    private void finish(PeopleFile left, PeopleFile right, Register register, Model model, Matches matches)
            throws IOException {
        double threshold = arguments.threshold();
        Clusters clusters =
                Clusters.of(left.people(), register, matches, model, Math.min(GROUPED, threshold), Settled.nothing());
        lap("clustered");
        Optional<Path> pairs = arguments.path("--out");
        if (pairs.isPresent()) {
            PairsFile.write(pairs.get(), matches, threshold, model, left, right);
        }
        if (arguments.path("--clusters").isPresent()) {
            ClustersFile.write(arguments.path("--clusters").get(), clusters, left, right);
        }
        lap("written");
        out.printf(
                Locale.ROOT,
                "in all %.3f s, memory %d MB%n",
                (System.nanoTime() - start) / 1e9,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MB);
        if (arguments.path("--labels").isPresent()) {
            Truth truth = Truth.read(arguments.path("--labels").get(), left, right);
            truth.print(matches, out);
            truth.print(clusters, out);
        }
    }

    private void lap(String text, Object... numbers) {
        long now = System.nanoTime();
        out.printf(Locale.ROOT, "%-32s %8.3f s%n", text.formatted(numbers), (now - lapStart) / 1e9);
        lapStart = now;
    }
}
