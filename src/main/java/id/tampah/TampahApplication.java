package id.tampah;

import id.tampah.dedup.engine.command.MatchCommand;
import id.tampah.platform.EmbeddedDatabase;
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
        if (args.length > 0 && args[0].equals(MatchCommand.WORD)) {
            System.exit(MatchCommand.run(Arrays.copyOfRange(args, 1, args.length), System.out, System.err));
        }
        SpringApplication application = new SpringApplication(TampahApplication.class);
        application.addListeners(new EmbeddedDatabase());
        application.run(args);
    }
}
