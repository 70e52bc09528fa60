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
 * All that bootstrap needs to name in order to plug MySQL in. It sets {@code spring.datasource.url}, {@code username} and
 * {@code password}; how a connection behaves stands in {@code persistence.properties}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@MapperScan(annotationClass = Mapper.class, sqlSessionTemplateRef = "sqlSessionTemplate")
@PropertySource("classpath:com/datingtoday/adapter/persistence/persistence.properties")
@EnableScheduling
public class PersistenceConfiguration {

    /** Rows are records, filled by name; what was read is never answered twice from memory. */
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
