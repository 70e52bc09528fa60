package com.datingtoday.bootstrap.development;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.bootstrap.development.population.Population;
import com.datingtoday.bootstrap.development.population.PopulationLoader;
import com.datingtoday.bootstrap.development.population.SamplePictureFiles;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Generated users that fill the lists: a few hundred in Shanghai or, with {@value #PEOPLE}, that many all over the
 * world. A restart adds the missing users.
 */
@TestConfiguration(proxyBeanMethods = false)
public class DevelopmentPopulation {

    static final String PEOPLE = "datingtoday.development.people";

    private static final long SEED = 2026;
    private static final long IN_SHANGHAI = 400;

    @Bean
    PopulationLoader populationLoader(
            Environment environment,
            RedisExecutor redis,
            RebuildNearbyIndex rebuild,
            Popularity popularity,
            CurrentGrid grid) {
        return new PopulationLoader(environment, redis, rebuild, popularity, grid);
    }

    @Bean
    ApplicationRunner populate(
            PopulationLoader populationLoader, Environment environment, MediaStorage storage, Clock clock) {
        return _ -> {
            SamplePictureFiles.store(storage);
            var now = clock.instant();
            var people = environment.getProperty(PEOPLE, Long.class, IN_SHANGHAI);
            populationLoader.load(new Population(SEED, now, true), Math.min(people, IN_SHANGHAI));
            populationLoader.load(Population.of(SEED, now), people);
        };
    }
}
