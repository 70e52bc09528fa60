package com.datingtoday.adapter.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.LocalCacheScope;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Registers the MyBatis adapters. Bootstrap sets {@code spring.datasource.url}, {@code username} and {@code password};
 * {@code persistence.properties} sets the behaviour of connections.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@MapperScan(annotationClass = Mapper.class, sqlSessionTemplateRef = "sqlSessionTemplate")
@PropertySource("classpath:com/datingtoday/adapter/persistence/persistence.properties")
@EnableScheduling
public class PersistenceConfiguration {

    /** Configures MyBatis: maps columns to record components by name and disables the local cache of query results. */
    @Bean
    ConfigurationCustomizer mybatisSettings() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
            configuration.setCacheEnabled(false);
        };
    }
}
