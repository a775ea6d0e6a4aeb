/**
 * The matching engine: finds the same person in lists that spell, mistype and leave out. Plain Java on primitive arrays; no
 * Spring, no database, no labels. Deterministic for a seed, on any number of cores.
 *
 * <pre>{@code
 * People people = new People(expected);              // columns; a row is a number from 0
 * people.add(new Person(nik, kk, name, birthDate, sex, address, rt, rw, region));   // "" is unknown
 * Register register = new Register(people);          // words rated by rarity, blocking keys indexed
 * Matching matching = Matching.within(register);     // or between(list, register)
 * Model model = matching.learn(seed);                // or ModelFile.read(...)
 * Matches matches = matching.matches(model, 0.05);   // rows, pattern, probability
 * Evidence why = Evidence.of(model, matches.pattern(at));          // bits a field: the waterfall
 * Contested who = Contested.of(matches.pattern(at));               // twins, namesakes, one NIK of two
 * Clusters clusters = Clusters.of(register, matches, model, 0.95, Settled.nothing());
 * List<Lookup.Found> found = new Lookup(register, model).find(person, 0.5);
 * }</pre>
 *
 * <p>At 0.95 and above a pair is settled without a person; below, down to about 0.05, it is worth a question. A contested pair
 * stands at 0.5 whatever its weights say. {@code words} packs texts into longs, {@code columns} holds them, {@code blocking}
 * proposes pairs, {@code compare} is the kernel (two records in, one small number out), {@code learning} weighs.
 */
@NullMarked
package id.tampah.dedup.engine;

import org.jspecify.annotations.NullMarked;
