/** Driven adapters on MySQL, built with MyBatis. */
@NullMarked
package com.datingtoday.adapter.persistence;

import org.jspecify.annotations.NullMarked;
