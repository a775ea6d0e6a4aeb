package id.tampah;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.tampah.job.JobDatabase;
import id.tampah.shared.Identity;
import id.tampah.shared.Nik;
import id.tampah.shared.NoKk;
import jakarta.persistence.Entity;
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
    static final ArchRule eventsNameNobody = noClasses()
            .that()
            .areRecords()
            .and()
            .haveNameMatching(".*\\.[A-Za-z]+(Recorded|Matched|Resolved|Withdrawn|Decreed|Loaded)")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Nik.class, NoKk.class, Identity.class);

    @ArchTest
    static final ArchRule pagesNeverSeeAllRegions = noClasses()
            .that()
            .resideInAnyPackage("..web", "..api")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobDatabase.class);

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

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isNotGenerated() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are written by us", type -> !type.getName().contains("$$"));
    }
}
