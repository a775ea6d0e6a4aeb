import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Rows as entities, flushed and let go fifty at a time, committed at the end. */
final class JpaRows implements AutoCloseable {

    private static final int BATCH = 50;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private long count;

    JpaRows(Store store) throws Exception {
        factory = new HibernatePersistenceConfiguration("bench")
                .managedClass(Person.class)
                .jdbcUrl(store.postgres.url("tampah"))
                .jdbcCredentials("postgres", store.postgres.secret("superuser"))
                .property("hibernate.jdbc.batch_size", BATCH)
                .property("hibernate.order_inserts", true)
                .property("hibernate.hbm2ddl.auto", "create")
                .createEntityManagerFactory();
        entities = factory.createEntityManager();
        entities.getTransaction().begin();
    }

    void persist(List<String> cells) {
        entities.persist(new Person(cells));
        if (++count % BATCH == 0) {
            entities.flush();
            entities.clear();
        }
    }

    long finish() {
        entities.getTransaction().commit();
        return count;
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }

    @Entity
    @Table(name = "person")
    static class Person {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
        @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = BATCH)
        Long id;

        String no, nik, noKk, name, birthPlace, birthDate, sex, address, rt, rw, village, district, regency, desil, phone;

        Person() {}

        Person(List<String> cells) {
            no = cells.get(0);
            nik = cells.get(1);
            noKk = cells.get(2);
            name = cells.get(3);
            birthPlace = cells.get(4);
            birthDate = cells.get(5);
            sex = cells.get(6);
            address = cells.get(7);
            rt = cells.get(8);
            rw = cells.get(9);
            village = cells.get(10);
            district = cells.get(11);
            regency = cells.get(12);
            desil = cells.get(13);
            phone = cells.get(14);
        }
    }
}
