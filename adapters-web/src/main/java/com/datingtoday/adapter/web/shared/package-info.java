/** Settings, paths and attributes that all endpoints share. */
@NullMarked
package com.datingtoday.adapter.web.shared;

import org.jspecify.annotations.NullMarked;
