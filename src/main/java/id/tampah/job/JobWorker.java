package id.tampah.job;

import id.tampah.audit.Actor;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes waiting runs (and those of dead nodes) and lets their handlers work, two at a time. */
@Slf4j
@Component
class JobWorker {

    private static final int HANDS = 2;
    private static final int TRIES = 3;

    private final JobDatabase database;
    private final Map<String, JobHandler> handlers;
    private final JsonMapper json;
    private final Semaphore free = new Semaphore(HANDS);
    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().name("job-", 1).factory());
    private final ExecutorService looks = new ThreadPoolExecutor(
            0, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

    JobWorker(JobDatabase database, List<JobHandler> handlers, JsonMapper json) {
        this.database = database;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.json = json;
    }

    /** A run of this node need not wait until the next look; whoever has committed it goes on meanwhile. */
    @TransactionalEventListener(classes = RunSubmitted.class, fallbackExecution = true)
    void takeAtOnce() {
        looks.execute(this::takeWhatWaits);
    }

    @Scheduled(fixedDelay = 100)
    void takeWhatWaits() {
        while (free.tryAcquire()) {
            TakenRun run = taken();
            if (run == null) {
                free.release();
                return;
            }
            hands.execute(() -> work(run));
        }
    }

    private @Nullable TakenRun taken() {
        try {
            return RunSql.take(database).orElse(null);
        } catch (RuntimeException e) {
            log.warn("nothing can be taken now: {}", e.toString());
            return null;
        }
    }

    private void work(TakenRun run) {
        Courtesy.standBack();
        ScheduledFuture<?> beat = heart.scheduleAtFixedRate(() -> keepLease(run), 4, 4, TimeUnit.SECONDS);
        try {
            JobContext job = context(run);
            ScopedValue.where(Actor.CURRENT, job.getActor()).run(() -> attempt(run, job));
        } finally {
            beat.cancel(false);
            free.release();
            looks.execute(this::takeWhatWaits);
        }
    }

    /** One beat that fails must not be the last. */
    private void keepLease(TakenRun run) {
        try {
            RunSql.keepLease(database, run.id(), run.fence());
        } catch (RuntimeException e) {
            log.warn("the lease of job {} was not kept: {}", run.id(), e.toString());
        }
    }

    private void attempt(TakenRun run, JobContext job) {
        JobHandler handler = handlers.getOrDefault(run.kind(), new UnknownWork(run.kind()));
        try {
            handler.run(job);
            RunSql.finish(database, run.id(), run.fence(), RunState.DONE, "");
        } catch (JobStoppedException stopped) {
            stop(run, job, handler, stopped);
        } catch (RuntimeException | Error e) {
            fail(run, job, handler, e);
        }
    }

    private void stop(TakenRun run, JobContext job, JobHandler handler, JobStoppedException stopped) {
        if (stopped.getReason() == JobStoppedException.Reason.CANCELLED) {
            handler.cancelled(job);
            RunSql.finish(database, run.id(), run.fence(), RunState.CANCELLED, "");
        } else {
            log.warn("job {} went on elsewhere", run.id());
        }
    }

    private void fail(TakenRun run, JobContext job, JobHandler handler, Throwable e) {
        if (hands.isShutdown()) {
            return; // the lease runs out and the next start goes on
        }
        log.error("job {} of kind {} failed at try {}", run.id(), run.kind(), run.attempts(), e);
        if (run.attempts() < TRIES) {
            RunSql.putBack(database, run.id(), run.fence(), e.getClass().getSimpleName());
        } else {
            handler.givenUp(job);
            RunSql.finish(
                    database,
                    run.id(),
                    run.fence(),
                    RunState.FAILED,
                    e.getClass().getSimpleName());
        }
    }

    private JobContext context(TakenRun run) {
        Map<String, String> parameters = json.readValue(run.parameters(), new TypeReference<Map<String, String>>() {});
        Actor actor = new Actor(run.actor(), run.actorRole(), run.region(), "job");
        return new JobContext(run.id(), run.fence(), run.subject(), run.region(), parameters, actor, database);
    }

    @PreDestroy
    void close() {
        looks.shutdownNow();
        hands.shutdownNow();
        heart.shutdownNow();
    }
}
