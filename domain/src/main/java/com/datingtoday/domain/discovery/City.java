package com.datingtoday.domain.discovery;

/**
 * City of the catalogue.
 *
 * @param code wire value, such as {@code shanghai}
 * @param name name in the requested language
 * @param center location of users who chose the city
 */
public record City(String code, String name, Coordinates center) {}
