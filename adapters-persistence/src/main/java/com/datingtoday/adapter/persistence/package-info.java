/** The driven ports on MySQL, by MyBatis. */
@NullMarked
package com.datingtoday.adapter.persistence;

import org.jspecify.annotations.NullMarked;
