/** Snapshots of the contracts with clients, MySQL, Redis and dashboards. */
@NullMarked
package com.datingtoday.bootstrap.contract;

import org.jspecify.annotations.NullMarked;
