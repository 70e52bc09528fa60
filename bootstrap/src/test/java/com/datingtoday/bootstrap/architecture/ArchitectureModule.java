package com.datingtoday.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;

/** Modules, and the libraries that each may use besides plain Java. {@link AllowListTest} rejects unused entries. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and PackageMatcher are immutable
enum ArchitectureModule {
    DOMAIN("domain", "java.text"),

    APPLICATION(
            "application",
            "java.io",
            "java.nio.charset",
            "java.nio.file",
            "java.security",
            "java.util.concurrent..",
            "javax.crypto.."),

    WEB(
            "adapter.web",
            "com.fasterxml.jackson.annotation",
            "io.micrometer.common",
            "io.micrometer.core.instrument",
            "io.micrometer.observation",
            "io.swagger.v3.oas.annotations..",
            "jakarta.servlet..",
            "jakarta.validation.constraints",
            "jakarta.websocket",
            "java.io",
            "java.lang.reflect",
            "java.net",
            "java.nio",
            "java.nio.charset",
            "java.nio.file",
            "java.security",
            "java.util.concurrent..",
            "org.apache.catalina",
            "org.apache.catalina.connector",
            "org.apache.catalina.core",
            "org.apache.catalina.valves",
            "org.apache.coyote",
            "org.apache.tomcat.util.buf",
            "org.apache.tomcat.util.http",
            "org.apache.tomcat.util.http.fileupload",
            "org.greenbytes.http.sfv",
            "org.hibernate.validator.constraints.time",
            "org.mapstruct",
            "org.slf4j",
            "org.springframework.beans.factory",
            "org.springframework.boot.context.properties",
            "org.springframework.boot.context.properties.bind",
            "org.springframework.boot.tomcat.servlet",
            "org.springframework.boot.web.server",
            "org.springframework.boot.web.servlet",
            "org.springframework.boot.webmvc.error",
            "org.springframework.context..",
            "org.springframework.core..",
            "org.springframework.http..",
            "org.springframework.stereotype",
            "org.springframework.util",
            "org.springframework.validation.annotation",
            "org.springframework.web..",
            "tools.jackson.."),

    PERSISTENCE(
            "adapter.persistence",
            "io.micrometer.core.instrument",
            "java.io",
            "java.nio.charset",
            "java.security",
            "java.sql",
            "java.util.concurrent..",
            "java.util.zip",
            "org.apache.ibatis..",
            "org.mapstruct",
            "org.mybatis.spring..",
            "org.slf4j",
            "org.springframework.context..",
            "org.springframework.dao..",
            "org.springframework.jdbc.support",
            "org.springframework.scheduling.annotation",
            "org.springframework.stereotype",
            "org.springframework.transaction.."),

    REDIS(
            "adapter.redis",
            "com.fasterxml.jackson.annotation",
            "com.github.benmanes.caffeine.cache",
            "io.lettuce.core..",
            "io.micrometer.core.instrument",
            "io.netty..",
            "jakarta.validation.constraints",
            "java.io",
            "java.net",
            "java.nio.charset",
            "java.security",
            "java.util.concurrent..",
            "org.hibernate.validator.constraints.time",
            "org.slf4j",
            "org.springframework.boot.context.properties",
            "org.springframework.boot.context.properties.bind",
            "org.springframework.context",
            "org.springframework.context.annotation",
            "org.springframework.stereotype",
            "org.springframework.validation.annotation",
            "tools.jackson.."),

    PROVIDERS(
            "adapter.providers",
            "com.alipay.api..",
            "com.aliyun..",
            "com.apple.itunes.storekit..",
            "com.eatthepath.pushy.apns..",
            "com.fasterxml.jackson.annotation",
            "com.google.auth.oauth2",
            "com.google.common.net",
            "com.google.i18n.phonenumbers",
            "com.twelvemonkeys.imageio..",
            "com.twilio..",
            "com.wechat.pay.java..",
            "jakarta.validation",
            "jakarta.validation.constraints",
            "java.awt..",
            "java.io",
            "java.net",
            "java.net.http",
            "java.nio",
            "java.nio.channels",
            "java.nio.charset",
            "java.nio.file",
            "java.security..",
            "java.text",
            "java.util.concurrent..",
            "java.util.zip",
            "javax.crypto..",
            "javax.imageio..",
            "okhttp3",
            "org.apache.hc..",
            "org.hibernate.validator.constraints",
            "org.hibernate.validator.constraints.time",
            "org.slf4j",
            "org.springframework.boot.context.properties",
            "org.springframework.boot.context.properties.bind",
            "org.springframework.context.annotation",
            "org.springframework.stereotype",
            "org.springframework.validation.annotation",
            "software.amazon.awssdk..",
            "tools.jackson.."),

    SANDBOX(
            "adapter.sandbox",
            "com.sun.net.httpserver",
            "jakarta.validation",
            "jakarta.validation.constraints",
            "java.io",
            "java.net",
            "java.net.http",
            "java.nio.charset",
            "java.security..",
            "java.util.concurrent..",
            "org.hibernate.validator.constraints",
            "org.hibernate.validator.constraints.time",
            "org.slf4j",
            "org.springframework.boot.autoconfigure..",
            "org.springframework.boot.context.properties",
            "org.springframework.boot.context.properties.bind",
            "org.springframework.context.annotation",
            "org.springframework.validation.annotation",
            "tools.jackson.."),

    /** May use every library, because it assembles the application. */
    BOOTSTRAP("bootstrap");

    /** Packages that every module may use. */
    static final List<String> PLAIN_JAVA = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    /**
     * Root of the main code and of the counter-examples. These are in {@code violations.com.datingtoday}, out of reach
     * of component scans.
     */
    static final String ROOT = "..com.datingtoday";

    static final List<ArchitectureModule> HEXAGON = List.of(DOMAIN, APPLICATION);
    static final List<ArchitectureModule> DRIVEN_ADAPTERS = List.of(PERSISTENCE, REDIS, PROVIDERS, SANDBOX);

    /** ArchUnit pattern of the module's packages. */
    final String packages;

    /** ArchUnit patterns of the packages outside of the project that the module may use. */
    final List<String> libraries;

    private final PackageMatcher matcher;

    ArchitectureModule(String name, String... libraries) {
        this.packages = ArchitectureModule.ROOT + "." + name + "..";
        this.libraries = List.of(libraries);
        this.matcher = PackageMatcher.of(packages);
    }

    boolean contains(JavaClass type) {
        return matcher.matches(type.getPackageName());
    }

    static DescribedPredicate<JavaClass> in(List<ArchitectureModule> modules) {
        return JavaClass.Predicates.resideInAnyPackage(packages(modules));
    }

    static String[] packages(List<ArchitectureModule> modules) {
        return modules.stream().map(module -> module.packages).toArray(String[]::new);
    }
}
