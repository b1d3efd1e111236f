#!/usr/bin/env bash
# Makes every sound of Unsent from nothing: no sample, no recording, the same waves each time.
#
#   assets/sounds/make.sh            makes them beside this script
#   assets/sounds/make.sh FOLDER     makes them somewhere else, to compare or to try things out
#
# Needs sox and an ffmpeg with libmp3lame (Debian: apt-get install sox ffmpeg).
# Every sound is measured afterwards; the script fails if one clips, clicks, is too loud or too big.
set -euo pipefail
export LC_ALL=C

fail() {
  printf 'make.sh: %s\n' "$1" >&2
  exit 1
}

for tool in sox ffmpeg awk; do
  command -v "$tool" > /dev/null || fail "$tool is missing; on Debian: apt-get install sox ffmpeg"
done
ffmpeg -hide_banner -encoders 2> /dev/null | grep libmp3lame > /dev/null \
  || fail 'this ffmpeg cannot write mp3; it must be built with libmp3lame'

out=${1:-$(dirname "$0")}
[ -d "$out" ] || fail "there is no folder $out"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# -R: noise from the same seed every time. -D: no dither, so silence is silence.
wave() { sox -V1 -R -D "$@"; }
make() { wave -n -r 44100 -c 1 -e float -b 32 "$@"; }
calc() { awk "BEGIN { printf \"%.6f\", $1 }"; }

parts=()
begin() {
  rm -f "$tmp"/part-*.wav
  parts=()
}

# partial START HZ RING LEVEL ATTACK
# One sine that dies away as struck wood does: evenly in decibels, by 60 dB in RING seconds.
partial() {
  local file=$tmp/part-${#parts[@]}.wav long
  long=$(calc "$3 / 0.6") # sox's logarithmic fade falls by 100 dB
  make "$file" synth "$long" sine "$2" fade h "$5" fade l 0 "$long" "$long" gain "$4" pad "$1"
  parts+=("$file")
}

# bar START HZ RING LEVEL [ATTACK]
# A marimba bar under a soft mallet: the tone, its tuned overtone two octaves up, which is gone at
# once, and a breath of the mallet. Above that there is nothing: no edge, nothing that calls.
bar() {
  local attack=${5:-0.006} file
  partial "$1" "$2" "$3" "$4" "$attack"
  partial "$1" "$(calc "$2 * 4")" "$(calc "$3 * 0.22")" "$(calc "$4 - 17")" "$attack"
  partial "$1" "$(calc "$2 * 9.9")" "$(calc "$3 * 0.06")" "$(calc "$4 - 30")" "$attack"
  tap "$1" 700 "$(calc "$4 - 20")"
}

# tap START HZ LEVEL: a felt mallet on wood, a few hundredths of a second of dull noise, cut out of
# the middle of a longer one because filters thump where they begin.
tap() {
  local file=$tmp/part-${#parts[@]}.wav
  make "$file" synth 0.3 pinknoise highpass 150 lowpass "$2" lowpass "$2" trim 0.2 0.08 \
    fade h 0.006 fade l 0 0.08 0.08 gain -n "$3" pad "$1"
  parts+=("$file")
}

# glow START HZ SECONDS LEVEL ATTACK: a tone that opens slowly, two strings a little apart.
glow() {
  partial "$1" "$2" "$3" "$4" "$5"
  partial "$1" "$(calc "$2 * 1.0021")" "$3" "$(calc "$4 - 4")" "$5"
  partial "$1" "$(calc "$2 * 2")" "$(calc "$3 * 0.6")" "$(calc "$4 - 16")" "$5"
}

decode() { ffmpeg -v error -y -i "$1" -f wav "$2"; }
peak() { sox -V1 "$@" stat 2>&1 | awk '/^Maximum amplitude/ { a = $3 } /^Minimum amplitude/ { b = -$3 }
  END { print (a > b ? a : b) }'; }

# The loudest twentieth of a second: for sounds this short it is what the ear calls their loudness.
# The silence before it is for sox, which leaves the first five of its windows out.
loudest() { sox -V1 "$1" -n pad 1 stats -w 0.05 2>&1 | awk '/^RMS Pk dB/ { print $4 }'; }

# finish NAME SECONDS LOUDNESS: mixes the parts, sets the loudness in dBFS, writes the mp3, measures.
finish() {
  local name=$1 mixed=$tmp/mixed.wav even=$tmp/even.wav heard=$tmp/heard.wav part
  local inputs=()
  for part in "${parts[@]}"; do inputs+=(-v 1 "$part"); done
  if [ "${#parts[@]}" -gt 1 ]; then inputs=(-m "${inputs[@]}"); fi
  wave "${inputs[@]}" "$mixed" lowpass 6000 pad 0.006 "$2" trim 0 "$2" fade h 0 "$2" "$(calc "$2 * 0.25")"
  wave "$mixed" "$even" gain "$(calc "$3 - ($(loudest "$mixed"))")"
  # No tags and no encoder's name: the same waves give the same bytes.
  ffmpeg -v error -y -i "$even" -map_metadata -1 -fflags +bitexact -flags:a +bitexact \
    -id3v2_version 0 -c:a libmp3lame -q:a 6 -ac 1 -ar 44100 "$out/$name.mp3"

  decode "$out/$name.mp3" "$heard"
  local top start end bytes
  top=$(peak "$heard" -n)
  start=$(peak "$heard" -n trim 0 0.001)
  end=$(peak "$heard" -n reverse trim 0 0.005)
  bytes=$(wc -c < "$out/$name.mp3")
  printf '%-12s %5.2f s  peak %.3f  loudest %6.1f dB  first %.4f  last %.4f  %6d bytes\n' \
    "$name" "$(sox --i -D "$heard")" "$top" "$(loudest "$heard")" "$start" "$end" "$bytes"
  awk "BEGIN { exit !($top < 0.5) }" || fail "$name is too loud: its peak is $top, the limit 0.5"
  awk "BEGIN { exit !($start < 0.01) }" || fail "$name begins with a click"
  awk "BEGIN { exit !($end < 0.002) }" || fail "$name ends with a click"
}

# The notes of one pentatonic scale, so that any two sounds that meet agree.
G3=196.00 C4=261.63 G4=392.00 A4=440.00 C5=523.25 D5=587.33 E5=659.26

# Somebody wrote: two notes up, as a question without weight.
begin
bar 0.000 $C5 0.30 -14
bar 0.085 $E5 0.34 -16
finish message-in 0.55 -22

# The phone's own words went out: the same two, falling and lower.
begin
bar 0.000 $A4 0.22 -15
bar 0.070 $G4 0.28 -15
finish message-out 0.45 -23

# Somebody is writing: a fingertip on wood.
begin
tap 0.000 900 -14
partial 0.000 $G4 0.05 -24 0.005
finish typing 0.12 -36

# A choice was made: one dull tap with a tone in it. The same for every choice, whatever its rating.
begin
tap 0.000 800 -16
bar 0.000 $C4 0.10 -14 0.004
finish choice 0.20 -27

# The phone tells something: one bar, struck twice, the second softer.
begin
bar 0.000 $G4 0.24 -14
bar 0.110 $G4 0.30 -20
finish notice 0.50 -24

# Somebody calls: three bars, twice, as if asked from the next room.
begin
bar 0.000 $C5 0.24 -16
bar 0.140 $D5 0.24 -17
bar 0.280 $G4 0.36 -17
bar 0.720 $C5 0.24 -20
bar 0.860 $D5 0.24 -21
bar 1.000 $G4 0.40 -21
finish ring 1.50 -24

# A lamp comes on: a chord that opens from below and stays a while.
begin
glow 0.000 $C4 1.60 -18 0.160
glow 0.090 $G4 1.50 -21 0.180
glow 0.180 $E5 1.30 -26 0.200
bar 0.060 $C4 0.60 -26 0.020
finish lamp 1.60 -22

# The end of a story: a slow roll upwards that comes home, over a low tone.
begin
glow 0.000 $C4 2.40 -20 0.120
bar 0.000 $G4 0.90 -17 0.010
bar 0.260 $C5 1.00 -18 0.010
bar 0.520 $E5 1.10 -20 0.010
bar 0.900 $D5 1.00 -22 0.010
bar 1.300 $C5 1.40 -20 0.012
glow 1.300 $G3 1.60 -24 0.150
finish calm-end 2.80 -21

total=$(cat "$out"/*.mp3 | wc -c)
printf 'all together %d bytes\n' "$total"
[ "$total" -lt 80000 ] || fail 'the sounds are 80 kB or more'
