/** The tests here pin all that must not change by accident on the wire, in MySQL, in Redis and on dashboards. */
@NullMarked
package com.datingtoday.bootstrap.contract;

import org.jspecify.annotations.NullMarked;
