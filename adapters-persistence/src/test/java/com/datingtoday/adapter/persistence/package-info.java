@NullMarked
package com.datingtoday.adapter.persistence;

import org.jspecify.annotations.NullMarked;
