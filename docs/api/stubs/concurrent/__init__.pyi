"""동시에 일을 시키는 모듈 두 가지를 담은 패키지입니다.

[`concurrent.futures`][concurrent.futures]는 작업을 풀에 맡기고 결과를 받는 실행기를,
[`concurrent.interpreters`][concurrent.interpreters]는 한 프로세스 안의 서브인터프리터를 다룹니다.
"""
