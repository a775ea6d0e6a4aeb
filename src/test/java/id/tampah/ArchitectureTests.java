package id.tampah;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.tampah.job.JobDatabase;
import id.tampah.shared.Identity;
import id.tampah.shared.Nik;
import id.tampah.shared.NoKk;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "id.tampah", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule everyHandlerSaysWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static void eventsNameNobody(JavaClasses house) {
        Set<JavaClass> events = house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(type -> type.getPackageName().startsWith("id.tampah"))
                .collect(Collectors.toSet());
        assertThat(events).hasSizeGreaterThan(4);
        noClasses()
                .that(DescribedPredicate.describe("are heard as events", events::contains))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Nik.class, NoKk.class, Identity.class)
                .check(house);
    }

    @ArchTest
    static final ArchRule pagesNeverSeeAllRegions = noClasses()
            .that()
            .resideInAnyPackage("..web", "..api")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobDatabase.class);

    @ArchTest
    static final ArchRule requestsStayAtTheDoor = noClasses()
            .that()
            .resideOutsideOfPackages("..web", "..api", "..platform..", "..access")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule nothingIsCalledHelper = noClasses()
            .that(isNotGenerated())
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util");

    private static DescribedPredicate<JavaClass> isNotGenerated() {
        return DescribedPredicate.describe(
                "are written by us", type -> !type.getName().contains("$$"));
    }
}
