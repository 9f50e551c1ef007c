// A large page comes in pieces: laying its articles out once, behind the overview that comes last, is several times as fast.
document.documentElement.classList.add("loading");
document.addEventListener("DOMContentLoaded", () => document.documentElement.classList.remove("loading"));
