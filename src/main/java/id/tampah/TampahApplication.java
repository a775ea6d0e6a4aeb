package id.tampah;

import id.tampah.platform.EmbeddedDatabase;
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
        SpringApplication application = new SpringApplication(TampahApplication.class);
        application.addListeners(new EmbeddedDatabase());
        application.run(args);
    }
}
