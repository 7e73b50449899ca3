package vn.chophien;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.chophien.shared.ClockProducer;

/** The arrows of the house. A new arrow is a decision, and it is made here. */
@AnalyzeClasses(packages = "vn.chophien", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Top to bottom: a feature may use those below it. */
    private static final List<String> LADDER = List.of(
            "web",
            "api",
            "disclosure",
            "epcis",
            "guide",
            "oversight",
            "statistics",
            "enforcement",
            "inspection",
            "buyer",
            "enrolment",
            "member",
            "tax",
            "counter",
            "complaint",
            "aftersale",
            "invoice",
            "stall",
            "payment",
            "review",
            "preorder",
            "talk",
            "order",
            "voucher",
            "delivery",
            "forecast",
            "lot",
            "site",
            "catalogue",
            "cooperative",
            "ledger",
            "passkey",
            "staff",
            "twostep",
            "template",
            "message",
            "banner",
            "setting",
            "calendar",
            "media",
            "audit",
            "account",
            "place",
            "document",
            "table",
            "shared");

    /** The features proper: what is above them meets people and programs, what is below belongs to nobody. */
    private static final String[] FEATURES = LADDER.subList(2, LADDER.size() - 1).stream()
            .map(feature -> "vn.chophien." + feature + "..")
            .toArray(String[]::new);

    /** Services that are named after the one thing they do. */
    private static final Set<String> DEEDS = Set.of(
            "AuditLog",
            "BanKeeping",
            "CalendarKeeping",
            "TaxRuleKeeping",
            "CodeNeedKeeping",
            "CodeRegister",
            "DiaryBook",
            "FarmProductKeeping",
            "LogAuditing",
            "LogSealing",
            "LogWitnessing",
            "CaptureJobs",
            "LotHarvesting",
            "LotMaking",
            "LotMoving",
            "LotRestocking",
            "LotSampling",
            "FlagLimitKeeping",
            "LabelPrinting",
            "ListingWordKeeping",
            "LotScans",
            "LotStock",
            "MessageOutbox",
            "MoneyBook",
            "OrderNews",
            "ScanLog",
            "OrderCancelAsking",
            "OrderCancellation",
            "OrderFulfilment",
            "OrderPacking",
            "OrderPayments",
            "OrderPlacement",
            "OrderReceiving",
            "OrderRecalls",
            "PaymentBook",
            "PaymentQueue",
            "PlotKeeping",
            "ProductEditing",
            "ProductReview",
            "ProductSearch",
            "PromisedOrders",
            "RateLimit",
            "RecallDuties",
            "RequestTaking",
            "RiskKeeping",
            "SellerTakings",
            "ServerSecrets",
            "SignIn",
            "SiteKeeping",
            "VoucherUses",
            "YieldKeeping");

    private static final DescribedPredicate<JavaClass> SERVICES = DescribedPredicate.describe(
            "services", type -> type.getSimpleName().endsWith("Service") || DEEDS.contains(type.getSimpleName()));

    @ArchTest
    static final ArchRule features_form_a_ladder = ladder();

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("vn.chophien.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_stay_inside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_repositories_hold_an_entity_manager = noFields()
            .that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Repository");

    @ArchTest
    static final ArchRule edges_hold_no_rules = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule repositories_stay_inside =
            classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic();

    @ArchTest
    static final ArchRule only_services_begin_transactions =
            noClasses().that(not(SERVICES)).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule only_methods_of_services_begin_transactions =
            noMethods().that().areDeclaredInClassesThat(not(SERVICES)).should().beAnnotatedWith(Transactional.class);

    /** Views, commands, events and values are records, enums, sealed or final: none of them is a bean. */
    @ArchTest
    static final ArchRule features_show_services_edges_and_values = classes()
            .that()
            .resideInAnyPackage(FEATURES)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.FINAL)
            .and()
            .areNotEnums()
            .and()
            .areNotAssignableTo(RuntimeException.class)
            .and()
            .areNotAnnotatedWith(Path.class)
            .and()
            .areNotAnnotatedWith(Singleton.class) // what runs the rounds; the container wants it public
            .should(be(SERVICES));

    @ArchTest
    static final ArchRule nothing_trusts_the_timers_of_the_container = noMethods()
            .should()
            .beAnnotatedWith(Schedule.class)
            .because("they end for ever when the database is away for two of their calls; Rounds do not");

    @ArchTest
    static final ArchRule only_the_producer_asks_the_machine_for_the_time = noClasses()
            .that(not(DescribedPredicate.describe("the clock's producer", c -> c.isEquivalentTo(ClockProducer.class))))
            .and(not(resideInAPackage("vn.chophien.db..")))
            .and(not(resideInAPackage("vn.chophien.start..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule json_is_made_by_one_provider =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    /**
     * Such a task shares its reader's entity manager, and whoever ends first closes it under the other. The health check
     * may: it reads nothing itself.
     */
    @ArchTest
    static final ArchRule requests_hand_no_work_to_the_servers_executors = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("vn.chophien.api.watch..")
            .should()
            .haveRawType(ManagedExecutorService.class);

    @ArchTest
    static final ArchRule the_library_is_plain_java = classes()
            .that()
            .resideInAPackage("vn.chophien.trace..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.chophien.trace..",
                    "java..",
                    "com.google.zxing..",
                    "javax.imageio..", // of the JDK: labels as pictures
                    "org.apache.pdfbox..", // drawing labels
                    "org.apache.fontbox..", // the fonts of PDFBox
                    "org.erdtman.jcs..", // RFC 8785
                    "org.locationtech.jts..", // plots
                    "javax.xml.stream..", // KML
                    "org.jspecify..");

    @ArchTest
    static final ArchRule the_market_does_not_know_its_launcher = noClasses()
            .that(not(resideInAPackage("vn.chophien.start..")))
            .and(not(resideInAPackage("vn.chophien.db..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.chophien.start..", "vn.chophien.db..");

    private static ArchRule ladder() {
        LayeredArchitecture ladder =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String feature : LADDER) {
            ladder = ladder.layer(feature).definedBy("vn.chophien." + feature + "..");
        }
        for (int i = 0; i < LADDER.size(); i++) {
            String[] above = LADDER.subList(0, i).toArray(String[]::new);
            ladder = i == 0
                    ? ladder.whereLayer(LADDER.get(i)).mayNotBeAccessedByAnyLayer()
                    : ladder.whereLayer(LADDER.get(i)).mayOnlyBeAccessedByLayers(above);
        }
        return ladder;
    }
}
