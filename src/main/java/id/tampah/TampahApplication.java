package id.tampah;

import id.tampah.dedup.engine.command.MatchCommand;
import id.tampah.platform.EmbeddedDatabase;
import java.io.PrintStream;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tampah sifts the lists of poor households and serves aid to those who are entitled to it. */
@EnableScheduling
@Modulithic(
        systemName = "Tampah",
        sharedModules = {"shared", "audit", "region", "access", "sheet", "job"})
@ConfigurationPropertiesScan
@SpringBootApplication
public class TampahApplication {

    public static void main(String[] args) {
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(run(args, System.out, System.err));
        }
        SpringApplication application = new SpringApplication(TampahApplication.class);
        application.addListeners(new EmbeddedDatabase());
        application.run(args);
    }

    /** A word without a dash is a command; a mistyped one must not start a second server. */
    static int run(String[] words, PrintStream out, PrintStream err) {
        if (words[0].equals(MatchCommand.WORD)) {
            return MatchCommand.run(Arrays.copyOfRange(words, 1, words.length), out, err);
        }
        err.println("There is no command \"" + words[0] + "\". The only one is match (see match --help);"
                + " without a command the server starts.");
        return MatchCommand.WRONG;
    }
}
