package id.tampah.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real PostgreSQL. All such tests share one context; each class works in a regency and
 * period of its own. After each test every {@code inv_*} view must be empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({Acting.class, Families.class, Trail.class, FormsWithKeys.class})
@ContextConfiguration(initializers = CloneDatabase.class)
@ExtendWith(InvariantsHold.class)
public @interface TampahTest {}
