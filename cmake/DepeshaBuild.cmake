# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers; it need not wait for other libraries to be built
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

option(DEPESHA_WERROR "Treat warnings as errors" OFF)
set(DEPESHA_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them")

# The one place for warnings and strict Qt definitions: every target of ours links it. What a later Qt calls deprecated has
# its substitute there only, not in the lowest that we build with.
add_library(depesha_flags INTERFACE)
target_compile_definitions(depesha_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
target_include_directories(depesha_flags INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/core)
if(MSVC)
    target_compile_options(depesha_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${DEPESHA_WERROR}>:/WX>)
else()
    target_compile_options(depesha_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough $<$<BOOL:${DEPESHA_WERROR}>:-Werror>)
endif()
if(DEPESHA_SANITIZE)
    target_compile_options(depesha_flags INTERFACE -fsanitize=${DEPESHA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(depesha_flags INTERFACE -fsanitize=${DEPESHA_SANITIZE})
endif()
if(DEPESHA_SANITIZE STREQUAL "thread")
    # Every program: what it says must stand in front of Qt's own.
    add_library(depesha_handovers OBJECT ${PROJECT_SOURCE_DIR}/tests/support/handovers.cpp)
    target_compile_options(depesha_handovers PRIVATE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_libraries(depesha_handovers PRIVATE Qt6::Core)
    target_link_libraries(depesha_flags INTERFACE $<TARGET_OBJECTS:depesha_handovers>)
endif()

# Debian's Qt names OpenGL's libraries to whoever links it: a program that does not draw with them does not need them.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(LINKER:--as-needed)
endif()

# Debug builds link some 170 programs, most of them tests: lld does it in a third of the time.
find_program(DEPESHA_LLD ld.lld DOC "A fast linker for debug builds")
if(DEPESHA_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=lld)
endif()

# depesha_module(NAME SOURCES… DEPENDS …): a folder as a static library `depesha_NAME`, alias `Depesha::NAME`.
# What it may depend on is what it links, so that an arrow running back fails at link time too.
function(depesha_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
    add_library(depesha_${name} STATIC ${arg_SOURCES})
    add_library(Depesha::${name} ALIAS depesha_${name})
    target_link_libraries(depesha_${name} PUBLIC depesha_flags ${arg_DEPENDS})
endfunction()
